package dev.matte.processor.check;

import dev.matte.processor.model.SchemaFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a well-known client refuses; data, so that a client that changes changes one line.
 *
 * <p>Sources, 2025 and 2026: anthropics/claude-code#79418 and #95504 (names of arguments, keywords
 * at the root), packit/ai-workflows PR 619 (name with prefix), google-gemini/gemini-cli#13326 and
 * lobehub/lobehub#12602 (references), DEEIX-AI/DEEIX-Chat#546 (arrays without items),
 * wonderwhy-er/DesktopCommanderMCP#79 (names), openai/openai-openapi PR 76 (128 functions),
 * vercel/ai#1972 (names), ComposioHQ/composio#2788 (name with server), microsoft/vscode#243602 and
 * #246119 (names, arrays without items).
 *
 * @param toolName what the name of a tool must match
 * @param nameLimit the longest name together with what the client puts in front
 * @param prefix what stands in front, {@code $server} being the server's name
 * @param refused keywords that an input schema must not have anywhere
 * @param openArrays whether arrays need not say what their items are
 * @param limits the largest schema
 * @param most the most tools of one server
 */
record ClientProfile(
    String name,
    Pattern toolName,
    int nameLimit,
    String prefix,
    Set<String> refused,
    boolean openArrays,
    Limits limits,
    int most) {

  /** How large an input schema may be. */
  record Limits(int depth, int properties, int enumValues) {
    static final Limits NONE = new Limits(100, 100_000, 100_000);
  }

  private static final int ANY_NUMBER = Integer.MAX_VALUE;
  private static final Pattern NO_DOTS = Pattern.compile("[A-Za-z0-9_-]+");
  private static final Pattern LETTER_FIRST = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
  private static final Pattern ANY = Pattern.compile(".*");
  private static final Set<String> REFERENCES = Set.of("$ref", "$defs");

  private static final List<ClientProfile> ALL =
      List.of(
          new ClientProfile(
              "claude", NO_DOTS, 64, "mcp__$server__", Set.of(), true, Limits.NONE, ANY_NUMBER),
          new ClientProfile("copilot", NO_DOTS, 64, "", Set.of(), false, Limits.NONE, ANY_NUMBER),
          new ClientProfile("cursor", ANY, 60, "$server:", Set.of(), true, Limits.NONE, ANY_NUMBER),
          new ClientProfile(
              "gemini", LETTER_FIRST, 64, "", REFERENCES, false, Limits.NONE, ANY_NUMBER),
          new ClientProfile(
              "openai", NO_DOTS, 64, "", Set.of(), true, new Limits(10, 5000, 1000), 128));

  static Optional<ClientProfile> named(String name) {
    return ALL.stream().filter(client -> client.name.equals(name)).findFirst();
  }

  static List<String> names() {
    return ALL.stream().map(ClientProfile::name).toList();
  }

  /** Why the client refuses a tool of that name, each a noun phrase. */
  List<String> refusals(String tool, String server) {
    List<String> reasons = new ArrayList<>();
    if (!toolName.matcher(tool).matches()) {
      reasons.add("a character in its name");
    }
    String full = prefix.replace("$server", server) + tool;
    if (full.length() > nameLimit) {
      reasons.add(
          "its name, %d characters as \"%s\"".formatted(full.length(), Words.excerpt(full)));
    }
    return reasons;
  }

  /** Why the client refuses a tool of that input schema, each a noun phrase. */
  List<String> refusals(SchemaFacts schema) {
    List<String> reasons = new ArrayList<>();
    new TreeSet<>(schema.keywords())
        .stream().filter(refused::contains).forEach(each -> reasons.add("the keyword " + each));
    if (!openArrays && schema.openArrays() > 0) {
      reasons.add("an array that does not say what its items are");
    }
    if (schema.depth() > limits.depth()) {
      reasons.add("a depth of %d, %d allowed".formatted(schema.depth(), limits.depth()));
    }
    if (schema.properties() > limits.properties()) {
      reasons.add("%d members, %d allowed".formatted(schema.properties(), limits.properties()));
    }
    if (schema.enumValues() > limits.enumValues()) {
      reasons.add("%d enum values, %d allowed".formatted(schema.enumValues(), limits.enumValues()));
    }
    return reasons;
  }
}
