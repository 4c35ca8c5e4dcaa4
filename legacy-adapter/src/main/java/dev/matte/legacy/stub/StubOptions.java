package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import java.util.List;
import java.util.Optional;

/**
 * How stubs are to be written.
 *
 * @param packageName the Java package; empty: made of the server's name
 * @param classPrefix what every class name begins with, or empty
 * @param serverName the server's name; empty: as in the list
 * @param oneGroup whether all tools go into one interface
 * @param smallestGroup tools that a name prefix must have in common to be a group of its own
 * @param requestAbove a tool with more parameters than that takes a request record
 * @param wholeNumbers whether numbers that look like counts become {@code int} or {@code long}
 * @param markSecrets whether parameters that look like secrets are marked {@code sensitive}
 * @param main whether a program is written that serves all of them
 * @param mapping decisions of people
 * @param command the command that starts the legacy server; empty when it is not known
 * @param url where the legacy server is reached; empty when it is not
 */
public record StubOptions(
    String packageName,
    String classPrefix,
    String serverName,
    boolean oneGroup,
    int smallestGroup,
    int requestAbove,
    boolean wholeNumbers,
    boolean markSecrets,
    boolean main,
    Optional<StubMapping> mapping,
    List<String> command,
    String url) {

  /** What holds when nothing is said. */
  public static final StubOptions DEFAULT =
      new StubOptions("", "", "", false, 3, 7, false, false, true, Optional.empty(), List.of(), "");

  /** Copies the list. */
  public StubOptions {
    command = List.copyOf(command);
  }

  /** These options as JSON, so that the same stubs can be made again. */
  public Json.Members json() {
    Json.Builder json =
        Json.object()
            .put("package", packageName)
            .put("prefix", classPrefix)
            .put("server", serverName)
            .put("oneGroup", Json.of(oneGroup))
            .put("smallestGroup", Json.of(smallestGroup))
            .put("requestAbove", Json.of(requestAbove))
            .put("wholeNumbers", Json.of(wholeNumbers))
            .put("markSecrets", Json.of(markSecrets));
    if (!main) {
      json.put("main", Json.of(false));
    }
    mapping.ifPresent(each -> json.put("mapping", each.json()));
    return json.put("command", Json.texts(command)).put("url", url).build();
  }

  /**
   * Options from their JSON; members that are missing or of another kind count as not said.
   *
   * @throws StubMappingException when there is a mapping of another form
   */
  public static StubOptions of(Json.Members json) throws StubMappingException {
    Schema look = new Schema(json);
    Json mapping = json.values().get("mapping");
    return new StubOptions(
        look.text("package"),
        look.text("prefix"),
        look.text("server"),
        flag(json, "oneGroup"),
        number(json, "smallestGroup", DEFAULT.smallestGroup),
        number(json, "requestAbove", DEFAULT.requestAbove),
        flag(json, "wholeNumbers"),
        flag(json, "markSecrets"),
        !(json.values().get("main") instanceof Json.Flag main) || main.value(),
        mapping == null ? Optional.empty() : Optional.of(StubMapping.of(mapping)),
        look.get("command").orElse(Json.nothing()) instanceof Json.Items items
            ? items.values().stream()
                .filter(Json.Text.class::isInstance)
                .map(each -> ((Json.Text) each).value())
                .toList()
            : List.of(),
        look.text("url"));
  }

  private static boolean flag(Json.Members json, String name) {
    return json.values().get(name) instanceof Json.Flag flag && flag.value();
  }

  private static int number(Json.Members json, String name, int otherwise) {
    return json.values().get(name) instanceof Json.Numeral number
        ? number.value().intValue()
        : otherwise;
  }
}
