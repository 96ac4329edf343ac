"""What several views share: names, numbers, colours, texts, tiles, and the widgets around."""
