"""Language models behind one protocol: an endpoint, and the receipts of what it was paid for."""

from wokhei.adapters.language_model.endpoint import Endpoint
from wokhei.adapters.language_model.receipts import ReceiptFolder

__all__ = ["Endpoint", "ReceiptFolder"]
