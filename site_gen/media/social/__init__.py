"""Pictures for sharing, drawn where no photo stands for an item: a card for links, a poster with a QR code."""
