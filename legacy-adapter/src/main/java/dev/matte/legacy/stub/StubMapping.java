package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decisions of people about a list, as a mapping file holds them.
 *
 * <pre>{@code
 * {
 *   "groups": {"Memory": ["memory_*", "cache_manage"], "Swarm": ["swarm_*"]},
 *   "tools": {
 *     "swarm_destroy": {"method": "destroy", "destructive": true, "openWorld": false},
 *     "memory_usage": {"whole": ["ttl"], "secrets": ["value"]}
 *   }
 * }
 * }</pre>
 *
 * <p>All members may be missing. A group is named by the words before {@code Tools} and lists names
 * and patterns in which {@code *} stands for any text; the first group that names a tool gets it,
 * and tools that no group names are grouped as if there were no file. For a tool there may be the
 * {@code method}'s Java name, the hints {@code readOnly}, {@code destructive}, {@code idempotent}
 * and {@code openWorld}, the parameters that are {@code whole} numbers although the list says
 * {@code number}, and the parameters that are {@code secrets}. A parameter is named as on the wire,
 * wherever in the tool it stands.
 */
public final class StubMapping {
  /** The hints that a mapping may give, by their names in annotations and on the wire. */
  static final Map<String, String> HINTS = hints();

  private static final Set<String> MEMBERS = Set.of("groups", "tools");

  private final Json.Members json;
  private final Map<String, List<String>> groups = new LinkedHashMap<>();
  private final Map<String, ForTool> tools = new LinkedHashMap<>();

  private StubMapping(Json.Members json) {
    this.json = json;
  }

  /** What is decided for one tool. */
  record ForTool(
      Optional<String> method,
      Map<String, Boolean> hints,
      List<String> whole,
      List<String> secrets) {
    static final ForTool NOTHING = new ForTool(Optional.empty(), Map.of(), List.of(), List.of());
  }

  /**
   * Reads a mapping.
   *
   * @throws StubMappingException when the value has another form; the message says where
   */
  public static StubMapping of(Json value) throws StubMappingException {
    StubMapping mapping = new StubMapping(members("", value));
    only("", mapping.json, MEMBERS);
    Json groups = mapping.json.values().get("groups");
    if (groups != null) {
      for (Map.Entry<String, Json> group : members("/groups", groups).values().entrySet()) {
        String at = "/groups/" + group.getKey();
        mapping.groups.put(group.getKey(), texts(at, group.getValue()));
      }
    }
    Json tools = mapping.json.values().get("tools");
    if (tools != null) {
      for (Map.Entry<String, Json> tool : members("/tools", tools).values().entrySet()) {
        mapping.tools.put(tool.getKey(), tool("/tools/" + tool.getKey(), tool.getValue()));
      }
    }
    return mapping;
  }

  /** The value that the mapping was read from. */
  public Json.Members json() {
    return json;
  }

  /** The group of a tool. */
  Optional<String> group(String tool) {
    return groups.entrySet().stream()
        .filter(group -> group.getValue().stream().anyMatch(each -> matches(each, tool)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  ForTool tool(String name) {
    return tools.getOrDefault(name, ForTool.NOTHING);
  }

  /** What is named here and not in the list. */
  List<String> idle(List<String> names) {
    List<String> idle = new ArrayList<>();
    groups.forEach(
        (group, patterns) ->
            patterns.stream()
                .filter(pattern -> names.stream().noneMatch(name -> matches(pattern, name)))
                .forEach(pattern -> idle.add("\"" + pattern + "\" in group " + group)));
    tools.keySet().stream()
        .filter(tool -> !names.contains(tool))
        .forEach(tool -> idle.add("tool \"" + tool + "\""));
    return idle;
  }

  private static boolean matches(String pattern, String name) {
    String regex =
        Pattern.compile("\\*")
            .splitAsStream(pattern + "\0")
            .map(part -> Pattern.quote(part.replace("\0", "")))
            .collect(Collectors.joining(".*"));
    return Pattern.compile(regex, Pattern.DOTALL).matcher(name).matches();
  }

  private static ForTool tool(String at, Json value) throws StubMappingException {
    Json.Members members = members(at, value);
    Set<String> known = new TreeSet<>(HINTS.keySet());
    known.addAll(List.of("method", "whole", "secrets"));
    only(at, members, known);
    Map<String, Boolean> hints = new LinkedHashMap<>();
    for (String hint : HINTS.keySet()) {
      Json given = members.values().get(hint);
      if (given instanceof Json.Flag flag) {
        hints.put(hint, flag.value());
      } else if (given != null) {
        throw new StubMappingException(at + "/" + hint + ": expected true or false");
      }
    }
    return new ForTool(
        method(at, members.values().get("method")),
        hints,
        listed(at + "/whole", members.values().get("whole")),
        listed(at + "/secrets", members.values().get("secrets")));
  }

  private static Optional<String> method(String at, @Nullable Json value)
      throws StubMappingException {
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Json.Text text && JavaNames.allowed(text.value())) {
      return Optional.of(text.value());
    }
    throw new StubMappingException(at + "/method: expected a name that a Java method can have");
  }

  private static List<String> listed(String at, @Nullable Json value) throws StubMappingException {
    return value == null ? List.of() : texts(at, value);
  }

  private static List<String> texts(String at, Json value) throws StubMappingException {
    return new Schema(Json.object().put("texts", value).build())
        .texts("texts")
        .orElseThrow(() -> new StubMappingException(at + ": expected a list of different names"));
  }

  private static Json.Members members(String at, Json value) throws StubMappingException {
    if (value instanceof Json.Members members) {
      return members;
    }
    throw new StubMappingException((at.isEmpty() ? "" : at + ": ") + "expected an object");
  }

  private static void only(String at, Json.Members members, Set<String> known)
      throws StubMappingException {
    for (String name : members.values().keySet()) {
      if (!known.contains(name)) {
        throw new StubMappingException(
            at + "/" + name + ": expected one of " + String.join(", ", sorted(known)));
      }
    }
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }

  private static Map<String, String> hints() {
    Map<String, String> hints = new LinkedHashMap<>();
    hints.put("readOnly", "readOnlyHint");
    hints.put("destructive", "destructiveHint");
    hints.put("idempotent", "idempotentHint");
    hints.put("openWorld", "openWorldHint");
    return hints;
  }
}
