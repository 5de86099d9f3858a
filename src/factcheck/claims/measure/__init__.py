"""What a number measures: the kinds of claim, and the words and forms that tell them apart."""
