"""A field for a whole number within bounds."""

from PySide6.QtWidgets import QSpinBox

from annotator.app.setting_forms import Amount
from annotator.ui.translation import told


def number_box(amount: Amount) -> QSpinBox:
    """A field for such an amount, with its unit behind it."""
    field = QSpinBox()
    field.setRange(amount.lowest, amount.highest)
    field.setSingleStep(amount.step)
    if amount.unit:
        field.setSuffix(told(amount.unit))
    field.setCorrectionMode(QSpinBox.CorrectionMode.CorrectToNearestValue)
    return field
