package dev.matte.contract;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a tool takes care of callers that know it from before.
 *
 * @param formerNames names under which the tool can still be called
 * @param aliases further names of arguments, by JSON pointer of the argument inside the arguments
 */
public record Evolution(List<FormerName> formerNames, Map<String, List<String>> aliases) {

  /**
   * A name under which a tool can still be called.
   *
   * @param name the name
   * @param listed whether lists show it
   * @param sunset the day after which it may go, an ISO date
   */
  public record FormerName(String name, boolean listed, Optional<String> sunset) {}

  /** Reads the member of a catalog's entry; what is not as it should be is left out. */
  static Evolution of(Json.Members member) {
    return new Evolution(
        formerNames(member.values().get("formerNames")), aliases(member.values().get("aliases")));
  }

  /** Whether the tool still answers to a name. */
  public boolean answersTo(String name) {
    return formerNames.stream().anyMatch(former -> former.name().equals(name));
  }

  private static List<FormerName> formerNames(@Nullable Json names) {
    List<FormerName> read = new ArrayList<>();
    if (names instanceof Json.Items items) {
      for (Json item : items.values()) {
        if (item instanceof Json.Members former
            && former.values().get("name") instanceof Json.Text name) {
          read.add(
              new FormerName(
                  name.value(),
                  former.values().get("listed") instanceof Json.Flag flag && flag.value(),
                  former.values().get("sunset") instanceof Json.Text day
                      ? Optional.of(day.value())
                      : Optional.empty()));
        }
      }
    }
    return List.copyOf(read);
  }

  private static Map<String, List<String>> aliases(@Nullable Json aliases) {
    Map<String, List<String>> read = new LinkedHashMap<>();
    if (aliases instanceof Json.Members members) {
      members
          .values()
          .forEach(
              (pointer, names) -> {
                if (names instanceof Json.Items items) {
                  read.put(
                      pointer,
                      items.values().stream()
                          .filter(Json.Text.class::isInstance)
                          .map(name -> ((Json.Text) name).value())
                          .toList());
                }
              });
    }
    return Map.copyOf(read);
  }
}
