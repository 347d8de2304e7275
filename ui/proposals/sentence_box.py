"""The sentence to put into a proposal: how long it holds and what it promises, copied by one click in each language."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.domain.proposals.proposal import Proposal, ProposalState
from planner.exchange.proposal_sentence import proposal_sentence
from ui.bridge import links
from ui.bridge.bridge import Bridge
from ui.kit import Button, hbox, label, painting, radius, rounded, vbox

_FRENCH, _ENGLISH = "fr", "en"


def sentence_of(bridge: Bridge, proposal: Proposal, language: str) -> str:
    """The sentence; a draft holds for the usual time from today on; "" where there is no end date."""
    version = proposal.current
    if proposal.state is ProposalState.DRAFT and version.valid_until is None:
        until = bridge.today + timedelta(days=bridge.settings.proposal_days)
        proposal = replace(proposal, versions=(replace(version, valid_until=until),))
    return proposal_sentence(proposal, language) if proposal.current.valid_until is not None else ""


def copy_sentence(bridge: Bridge, proposal: Proposal, language: str) -> None:
    """Put the sentence on the clipboard, and say so."""
    links.copy(sentence_of(bridge, proposal, language))
    if language == _FRENCH:
        bridge.said.emit(QCoreApplication.translate("ProposalSentence", "The sentence is copied, in French."))
    else:
        bridge.said.emit(QCoreApplication.translate("ProposalSentence", "The sentence is copied, in English."))


class SentenceBox(QWidget):
    """Shows the sentence in the language of the screen; stays away where there is no end date to name."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._proposal: Proposal | None = None
        self._text = label("", "small", "text2", wrap=True)
        self.french_button = Button(self.tr("Copy in French"), "secondary", "copy", "small")
        self.english_button = Button(self.tr("Copy in English"), "secondary", "copy", "small")
        self.french_button.clicked.connect(self._on_french)
        self.english_button.clicked.connect(self._on_english)
        head = label(self.tr("Sentence for the proposal"), "body_medium")
        buttons = hbox(self.french_button, self.english_button, None, spacing=8)
        self.setLayout(vbox(head, self._text, 2, buttons, spacing=4, margins=(14, 10, 14, 12)))

    def show_proposal(self, proposal: Proposal) -> None:
        """Say what holds for a proposal."""
        self._proposal = proposal
        text = sentence_of(self._bridge, proposal, self._bridge.language)
        self._text.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), radius("control"), fill="sunken")

    def _on_french(self) -> None:
        self._copy(_FRENCH)

    def _on_english(self) -> None:
        self._copy(_ENGLISH)

    def _copy(self, language: str) -> None:
        if self._proposal is not None:
            copy_sentence(self._bridge, self._proposal, language)
