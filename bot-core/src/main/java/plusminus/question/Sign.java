package plusminus.question;

/** The sign of a mark. */
public enum Sign {
  DoublePlus("++"),
  Plus("+"),
  Minus("-"),
  Unsure("?");

  private final String symbol;

  Sign(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }

  public boolean isPlus() {
    return this == Plus || this == DoublePlus;
  }
}
