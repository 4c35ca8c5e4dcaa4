package dev.matte.sample.gateway;

import dev.matte.legacy.mount.Passage;
import dev.matte.legacy.proxy.LegacyOptions;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.Revision;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one member of a plan. */
final class MemberReader {

  private static final List<String> MEMBERS =
      List.of(
          "command",
          "args",
          "url",
          "database",
          "env",
          "inherit",
          "cwd",
          "headers",
          "connections",
          "revision",
          "only",
          "except",
          "rename",
          "prefix",
          "access");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

  private final String name;
  private final JsonMembers member;
  private final Map<String, String> environment;

  private MemberReader(String name, JsonMembers member, Map<String, String> environment) {
    this.name = name;
    this.member = member;
    this.environment = environment;
  }

  /**
   * Reads a member.
   *
   * @throws IllegalArgumentException if it is none, with a text for people
   * @throws dev.matte.runtime.json.JsonException if something is of another type than it should be
   */
  static Plan.Entry read(String name, JsonMembers member, Map<String, String> environment) {
    PlanFile.refuseUnknown(member, MEMBERS, name);
    MemberReader reader = new MemberReader(name, member, environment);
    return new Plan.Entry(name, reader.way(), reader.passage(), reader.options());
  }

  private Plan.Way way() {
    List<String> ways = new ArrayList<>(List.of("command", "url", "database"));
    ways.retainAll(member.names());
    if (ways.size() != 1) {
      throw new IllegalArgumentException(
          name + ": expected a command, a url or a database, found " + ways.size() + " of them");
    }
    String way = expanded(member.text(ways.get(0)));
    return switch (ways.get(0)) {
      case "command" -> {
        List<String> command = new ArrayList<>(List.of(way));
        texts("args").forEach(word -> command.add(expanded(word)));
        yield new Plan.Way.Streams(List.copyOf(command));
      }
      case "url" -> new Plan.Way.Http(URI.create(way));
      default -> new Plan.Way.InProcess(way);
    };
  }

  private Passage passage() {
    Passage passage = Passage.ALL.prefix(member.optionalText("prefix").orElse(""));
    if (member.names().contains("only")) {
      passage = passage.only(Kind.TOOL, texts("only").toArray(new String[0]));
    }
    passage = passage.except(Kind.TOOL, texts("except").toArray(new String[0]));
    for (Map.Entry<String, String> rename : map("rename").entrySet()) {
      passage = passage.rename(rename.getKey(), rename.getValue());
    }
    for (Map.Entry<String, String> rule : map("access").entrySet()) {
      for (Kind kind : List.of(Kind.TOOL, Kind.PROMPT, Kind.RESOURCE, Kind.TEMPLATE)) {
        passage = passage.access(kind, rule.getKey(), access(rule.getValue()));
      }
    }
    return passage;
  }

  private Access access(String rule) {
    String[] words = rule.strip().split("[\\s,]+");
    String[] values = List.of(words).subList(1, words.length).toArray(new String[0]);
    return switch (words[0]) {
      case "all" -> Access.PERMIT_ALL;
      case "none" -> Access.DENY_ALL;
      case "known" -> Access.requires();
      case "role" -> Access.requires().role(values);
      case "scope" -> Access.requires().scope(values);
      default ->
          throw new IllegalArgumentException(
              name + ".access: expected all, none, known, role … or scope …, found " + rule);
    };
  }

  private LegacyOptions options() {
    LegacyOptions options = LegacyOptions.DEFAULT.named(name);
    for (Map.Entry<String, String> variable : map("env").entrySet()) {
      options = options.withVariable(variable.getKey(), expanded(variable.getValue()));
    }
    for (Map.Entry<String, String> header : map("headers").entrySet()) {
      options = options.withHeader(header.getKey(), expanded(header.getValue()));
    }
    options = options.withInherited(texts("inherit").toArray(new String[0]));
    if (member.names().contains("cwd")) {
      options = options.withDirectory(Path.of(expanded(member.text("cwd"))));
    }
    if (member.names().contains("revision")) {
      options = options.withRevision(revision(member.text("revision")));
    }
    JsonSlice connections = member.find("connections");
    return connections == null
        ? options
        : options.withConnections((int) connections.reader().nextLong());
  }

  private Revision revision(String date) {
    Revision revision = Revision.find(date);
    if (revision == null) {
      String known =
          Arrays.stream(Revision.values()).map(Revision::date).collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          name + ".revision: expected one of " + known + ", found " + date);
    }
    return revision;
  }

  /** The text with variables of the environment in it, which have to be there. */
  private String expanded(String text) {
    return VARIABLE
        .matcher(text)
        .replaceAll(
            found -> {
              String value = environment.get(found.group(1));
              if (value == null) {
                throw new IllegalArgumentException(
                    name + ": the environment has no " + found.group(1));
              }
              return Matcher.quoteReplacement(value);
            });
  }

  private List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    JsonSlice list = member.find(key);
    if (list != null) {
      JsonReader reader = list.reader();
      reader.beginArray();
      while (reader.hasNext()) {
        texts.add(reader.nextString());
      }
    }
    return texts;
  }

  private Map<String, String> map(String key) {
    Map<String, String> map = new LinkedHashMap<>();
    JsonSlice object = member.find(key);
    if (object != null) {
      JsonMembers members = JsonMembers.of(object);
      members.names().forEach(each -> map.put(each, members.text(each)));
    }
    return map;
  }
}
