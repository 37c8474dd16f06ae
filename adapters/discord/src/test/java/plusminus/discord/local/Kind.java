package plusminus.discord.local;

import java.util.Set;

/** The numbers of component types and of two button styles. */
final class Kind {
  static final int ROW = 1;
  static final int BUTTON = 2;
  static final int STRING_SELECT = 3;
  static final int TEXT_INPUT = 4;
  static final int SECTION = 9;
  static final int TEXT = 10;
  static final int THUMBNAIL = 11;
  static final int GALLERY = 12;
  static final int FILE = 13;
  static final int SEPARATOR = 14;
  static final int CONTAINER = 17;
  static final int LABEL = 18;
  static final int FILE_UPLOAD = 19;
  static final int RADIO_GROUP = 21;
  static final int CHECKBOX_GROUP = 22;
  static final int CHECKBOX = 23;
  static final Set<Integer> SELECTS = Set.of(STRING_SELECT, 5, 6, 7, 8);
  static final int LINK = 5;
  static final int PREMIUM = 6;

  private Kind() {}
}
