package plusminus.service;

import java.time.Duration;

/** How it went when words were sent. */
public sealed interface Delivery {

  /**
   * They are out.
   *
   * @param ids the platform's ids of the messages they became, joined by commas; may be empty
   */
  record Posted(String ids) implements Delivery {}

  /** The platform cannot take them now. */
  record Delayed(Duration by, String why) implements Delivery {}

  /** The platform will not take them here until somebody changes something. */
  record Refused(String why) implements Delivery {}
}
