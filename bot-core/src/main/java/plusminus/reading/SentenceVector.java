package plusminus.reading;

/** Where an encoder puts a sentence: a direction of length one. Immutable. */
public final class SentenceVector {

  private final float[] values;

  private SentenceVector(float[] values) {
    this.values = values;
  }

  /** The direction of some values that are not all zero. */
  public static SentenceVector of(float[] values) {
    double length = 0;
    for (float value : values) {
      length += (double) value * value;
    }
    float scale = (float) (1 / Math.sqrt(length));
    var unit = new float[values.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = values[i] * scale;
    }
    return new SentenceVector(unit);
  }

  public int size() {
    return values.length;
  }

  public float at(int place) {
    return values[place];
  }

  /** The cosine of the angle between both, from -1 to 1; vectors of one encoder only. */
  public double cosine(SentenceVector other) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += (double) values[i] * other.values[i];
    }
    return sum;
  }
}
