package plusminus.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * One request as a route gets it.
 *
 * @param at the values of the route's placeholders
 * @param query the query's parameters
 * @param body the JSON body, a missing node where there is none
 * @param files uploaded files by their number
 */
record Call(
    Map<String, String> at, Map<String, String> query, JsonNode body, Map<Integer, Upload> files) {
  String at(String placeholder) {
    return Optional.ofNullable(at.get(placeholder)).orElseThrow();
  }

  boolean asks(String parameter) {
    return query.getOrDefault(parameter, "").equals("true");
  }
}
