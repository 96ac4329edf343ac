"""An experiment and its run written out: scripts of Keras and PyTorch, tables, JSON, ONNX."""
