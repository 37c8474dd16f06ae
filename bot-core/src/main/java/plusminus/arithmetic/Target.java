package plusminus.arithmetic;

/**
 * A number that is said to follow.
 *
 * @param gap the words between it and the quantity before
 * @param rest the words behind it
 * @param words the whole sentence
 */
record Target(Quantity quantity, Lead lead, String gap, String rest, String words) {

  private static final String AND =
      "(?is)[\\s,;(]*(?:\\b(?:and|or|so|about|around|roughly|then|i\\.e\\.)\\b|~|≈|\\s|,)*";

  boolean isPeak() {
    return (gap + " " + rest.substring(0, Math.min(24, rest.length())))
        .matches("(?is).*\\b(?:peaks?|bursts?|spikes?|busy|worst|prime|rush)\\b.*");
  }

  boolean isPieces() {
    return quantity.measure().isPieces();
  }

  /** Whether it follows with no words of its own. */
  boolean followsAtOnce() {
    return lead == Lead.Direct || (lead == Lead.Strong && gap.matches(AND));
  }

  /** Whether nothing is named between the numbers that could be another subject. */
  boolean isNamedAlike(Quantity other) {
    boolean people = other.naming().countsPeople() && !quantity.naming().countsPeople();
    if (people && !quantity.naming().nouns().isEmpty()) {
      return false;
    }
    boolean shares = quantity.naming().sharesNoun(other.naming());
    boolean unnamed = quantity.naming().nouns().isEmpty() && lead == Lead.Direct;
    boolean direct = lead == Lead.Direct && !gap.matches("(?is).*\\b(?:are|is)\\b.*");
    return shares || unnamed || direct || gap.isBlank() || gap.matches(AND);
  }
}
