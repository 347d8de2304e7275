"""Who is an ideal client, who recommends us, and how to tell them whom to send."""

from ui.ideal.ideal_dialog import IdealClientDialog, open_ideal_client
from ui.ideal.referrals_dialog import ReferralsDialog, open_referrals

__all__ = ["IdealClientDialog", "ReferralsDialog", "open_ideal_client", "open_referrals"]
