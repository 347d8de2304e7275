"""Commands whose help and usage errors speak the person's language: texts are keys, looked up when shown."""

from functools import partial

import click

from planner.cli.session import session_of
from planner.cli.speech import Speech


class BadValue(click.BadParameter):
    """A value of the wrong form; `key` names the sentence that says which form is right."""

    def __init__(
        self, key: str, value: object, param: click.Parameter | None, ctx: click.Context | None, **facts: object
    ) -> None:
        super().__init__(key, ctx, param)
        self.key = key
        self.facts = {"value": value, **facts}


class BadUse(click.UsageError):
    """Options that do not go together; `key` names the sentence that says so."""

    def __init__(self, key: str) -> None:
        super().__init__(key, click.get_current_context(silent=True))
        self.key = key


class SpokenOption(click.Option):
    """An option whose `help` is a key under "help.options"."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        record = super().get_help_record(ctx)
        return None if record is None else (record[0], _speech(ctx).say(f"help.options.{self.help}"))


class _Spoken:
    """What commands and groups have in common: `help` is a key under "help.commands"."""

    help: str | None

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx))  # type: ignore[attr-defined]
        formatter.write_usage(ctx.command_path, pieces, prefix=_speech(ctx).say("help.usage") + " ")

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(_speech(ctx).say(f"help.commands.{self.help}"))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        params: list[click.Parameter] = self.get_params(ctx)  # type: ignore[attr-defined]
        records = [record for param in params if (record := _help_record(param, ctx)) is not None]
        with formatter.section(_speech(ctx).say("help.option_list")):
            formatter.write_dl(records)


class SpokenCommand(_Spoken, click.Command):
    """One command."""


class SpokenGroup(_Spoken, click.Group):
    """Commands under one word."""

    command_class = SpokenCommand
    group_class = type

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        self.format_commands(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        speech = _speech(ctx)
        records = [(name, speech.say(f"help.commands.{each.help}")) for name, each in self.commands.items()]
        with formatter.section(speech.say("help.command_list")):
            formatter.write_dl([(name, text.partition("\n")[0]) for name, text in records])

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(self.commands)


option = partial(click.option, cls=SpokenOption)
argument = click.argument
pass_session = click.pass_obj


def usage_sentence(error: click.UsageError, speech: Speech) -> str:
    """What is wrong with the way a command was called, and where to read more."""
    command = error.ctx.command_path if error.ctx is not None else "main.py"
    return f"{_usage_problem(error, speech)} {speech.say('usage.see_help', command=command)}"


def _usage_problem(error: click.UsageError, speech: Speech) -> str:
    match error:
        case BadValue():
            return speech.say(f"usage.{error.key}", name=_name_of(error), **error.facts)
        case BadUse():
            return speech.say(f"usage.{error.key}")
        case click.MissingParameter():
            return speech.say("usage.missing", name=_name_of(error))
        case click.NoSuchOption():
            return speech.say("usage.no_such_option", value=error.option_name)
        case click.NoSuchCommand():
            return speech.say("usage.no_such_command", value=error.command_name)
        case click.BadOptionUsage():
            return speech.say("usage.option_needs_value", name=error.option_name)
    return speech.say("usage.wrong")


def _name_of(error: click.BadParameter) -> str:
    param = error.param
    if isinstance(param, click.Option):
        return max(param.opts, key=len)
    if isinstance(param, click.Argument) and error.ctx is not None:
        return param.make_metavar(error.ctx)
    return ""


def _help_record(param: click.Parameter, ctx: click.Context) -> tuple[str, str] | None:
    """Arguments stand in the usage line and in the command's own text; only options are listed."""
    record = param.get_help_record(ctx) if isinstance(param, click.Option) else None
    if record is not None and "--help" in param.opts:
        return record[0], _speech(ctx).say("help.options.help")
    return record


def _speech(ctx: click.Context) -> Speech:
    return session_of(ctx).speech
