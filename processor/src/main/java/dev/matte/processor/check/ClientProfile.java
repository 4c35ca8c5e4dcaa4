package dev.matte.processor.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a well-known client refuses; data, so that a client that changes changes one line.
 *
 * <p>Sources, 2025 and 2026: anthropics/claude-code#79418 (names of arguments), packit/ai-workflows
 * PR 619 (name with prefix), google-gemini/gemini-cli#13326 and lobehub/lobehub#12602 (references),
 * wonderwhy-er/DesktopCommanderMCP#79 (names), openai/openai-openapi PR 76 (128 functions),
 * vercel/ai#1972 (names), ComposioHQ/composio#2788 (name with server).
 *
 * @param toolName what the name of a tool must match
 * @param nameLimit the longest name together with what the client puts in front
 * @param prefix what stands in front, {@code $server} being the server's name
 * @param refusedKeywords keywords that an input schema must not have
 * @param most the most tools of one server
 */
record ClientProfile(
    String name,
    Pattern toolName,
    int nameLimit,
    String prefix,
    Set<String> refusedKeywords,
    int most) {
  private static final Pattern NO_DOTS = Pattern.compile("[A-Za-z0-9_-]+");
  private static final Pattern LETTER_FIRST = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
  private static final Pattern ANY = Pattern.compile(".*");
  private static final List<ClientProfile> ALL =
      List.of(
          new ClientProfile("claude", NO_DOTS, 64, "mcp__$server__", Set.of(), Integer.MAX_VALUE),
          new ClientProfile("cursor", ANY, 60, "$server:", Set.of(), Integer.MAX_VALUE),
          new ClientProfile(
              "gemini", LETTER_FIRST, 64, "", Set.of("$ref", "$defs"), Integer.MAX_VALUE),
          new ClientProfile("openai", NO_DOTS, 64, "", Set.of(), 128));

  static Optional<ClientProfile> named(String name) {
    return ALL.stream().filter(client -> client.name.equals(name)).findFirst();
  }

  static List<String> names() {
    return ALL.stream().map(ClientProfile::name).toList();
  }

  /** What stands in front of tool names on a server of that name. */
  String prefix(String server) {
    return prefix.replace("$server", server);
  }
}
