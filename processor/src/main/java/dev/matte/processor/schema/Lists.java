package dev.matte.processor.schema;

import dev.matte.contract.json.Json;
import dev.matte.processor.model.CompleterModel;
import dev.matte.processor.model.Execution;
import dev.matte.processor.model.FormerName;
import dev.matte.processor.model.GivenCompleter;
import dev.matte.processor.model.PromptModel;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Entries of all lists as bytes that the runtime only copies.
 *
 * <p>The file {@code lists} is the index: a line of counts, a line for each file of texts, an empty
 * line, and the names, percent-encoded, one to a line, tools sorted. Behind the name of a tool may
 * stand {@code t} and its time limit in milliseconds, {@code n} when it never waits, and {@code ko}
 * or {@code kr} when a call may or has to be a task; a completer has {@code p} or {@code r} before
 * the name of its prompt or template, and its argument behind; a name of before that no list shows
 * has the place of its tool.
 *
 * <p>The file {@code 2025-06-18.lists} has the {@linkplain ListTexts texts} as that revision shows
 * them, and as later ones do when nothing changes for them.
 */
final class Lists {
  private final ServerModel server;
  private final List<ToolModel> tools;
  private final List<ResourceModel> resources;
  private final List<ResourceModel> templates;
  private final List<GivenCompleter> given;
  private final StringBuilder names = new StringBuilder();
  private int formerNames;

  private Lists(ServerModel server) {
    this.server = server;
    this.tools = server.listedTools();
    this.resources = server.fixedResources();
    this.given = GivenCompleter.of(server);
    this.templates = server.templates();
  }

  /** The files by what is to follow {@code META-INF/matte/<interface>.} in their names. */
  static Map<String, byte[]> of(ServerModel server) {
    return new Lists(server).files();
  }

  private Map<String, byte[]> files() {
    addNames();
    String head =
        line(
            "matte-lists 3",
            tools.size(),
            resources.size(),
            templates.size(),
            server.prompts().size(),
            server.completers().size() + given.size(),
            formerNames,
            names.length());
    StringBuilder index = new StringBuilder(head);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("lists", new byte[0]);
    List<List<Function<Wire, ? extends Json>>> entries = entries();
    byte[] before = {};
    for (Wire wire : Wire.values()) {
      ListTexts texts = ListTexts.of(entries, wire);
      if (!Arrays.equals(texts.bytes(), before)) {
        index.append(texts.indexLine(wire.date()));
        files.put(wire.date() + ".lists", texts.bytes());
      }
      before = texts.bytes();
    }
    index.append('\n').append(names);
    files.put("lists", index.toString().getBytes(StandardCharsets.US_ASCII));
    return files;
  }

  /** The entries of each kind, for any revision. */
  private List<List<Function<Wire, ? extends Json>>> entries() {
    Entries entries = new Entries(new Schemas(server.structures()));
    List<Function<Wire, ? extends Json>> tools = new ArrayList<>();
    this.tools.forEach(tool -> tools.add(entries.tool(tool)));
    List<Function<Wire, ? extends Json>> prompts = new ArrayList<>();
    for (PromptModel prompt : server.prompts()) {
      prompts.add(wire -> Entries.prompt(prompt, wire));
    }
    return List.of(tools, resources(resources), resources(templates), prompts);
  }

  private static List<Function<Wire, ? extends Json>> resources(List<ResourceModel> models) {
    List<Function<Wire, ? extends Json>> entries = new ArrayList<>();
    for (ResourceModel model : models) {
      entries.add(wire -> Entries.resource(model, wire));
    }
    return entries;
  }

  private void addNames() {
    Entries entries = new Entries(new Schemas(server.structures()));
    for (ToolModel tool : tools) {
      names.append(encoded(tool.name())).append(fields(tool.execution()));
      names.append(MirroredHeaders.of(entries.tool(tool).apply(Wire.newest()))).append('\n');
    }
    resources.forEach(resource -> names.append(encoded(resource.uri())).append('\n'));
    templates.forEach(template -> names.append(encoded(template.uri())).append('\n'));
    server.prompts().forEach(prompt -> names.append(encoded(prompt.name())).append('\n'));
    for (CompleterModel each : server.completers()) {
      addCompleter(each.prompt(), each.resource(), each.argument());
    }
    for (GivenCompleter each : given) {
      addCompleter(each.prompt(), each.resource(), each.argument());
    }
    for (int place = 0; place < tools.size(); place++) {
      for (FormerName former : tools.get(place).formerNames()) {
        if (!former.listed()) {
          names.append(encoded(former.name())).append(' ').append(place).append('\n');
          formerNames++;
        }
      }
    }
  }

  private static String fields(Execution execution) {
    StringBuilder fields = new StringBuilder();
    if (execution.timeoutMillis() > 0) {
      fields.append(" t").append(execution.timeoutMillis());
    }
    if (execution.nonBlocking()) {
      fields.append(" n");
    }
    switch (execution.tasks()) {
      case FORBIDDEN -> {}
      case OPTIONAL -> fields.append(" ko");
      case REQUIRED -> fields.append(" kr");
    }
    return fields.toString();
  }

  private void addCompleter(String prompt, String resource, String argument) {
    boolean ofPrompt = !prompt.isEmpty();
    names
        .append(ofPrompt ? "p " : "r ")
        .append(encoded(ofPrompt ? prompt : resource))
        .append(' ')
        .append(encoded(argument))
        .append('\n');
  }

  static String line(String word, long... numbers) {
    StringBuilder line = new StringBuilder(word);
    for (long number : numbers) {
      line.append(' ').append(number);
    }
    return line.append('\n').toString();
  }

  static String encoded(String name) {
    StringBuilder out = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain(b)) {
        out.append((char) b);
      } else {
        out.append('%');
        out.append(Character.toUpperCase(Character.forDigit(b >> 4 & 0xF, 16)));
        out.append(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
      }
    }
    return out.toString();
  }

  private static boolean isPlain(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '-'
        || b == '.'
        || b == '_'
        || b == '~';
  }
}
