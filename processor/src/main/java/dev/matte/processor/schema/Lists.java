package dev.matte.processor.schema;

import dev.matte.contract.json.Json;
import dev.matte.processor.model.CompleterModel;
import dev.matte.processor.model.PromptModel;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Entries of all lists as bytes that the runtime only copies.
 *
 * <p>An index in ASCII, an empty line, then the texts back to back. Revisions whose text of an
 * entry is the same share it, so most entries have one or two texts for five revisions. An index
 * line is {@code <kind> <name> <text number per revision, oldest first> <length of each text>}, and
 * {@code t=<milliseconds>} for a tool with a time limit of its own; names are percent-encoded.
 */
final class Lists {
  private final StringBuilder index = new StringBuilder();
  private final ByteArrayOutputStream texts = new ByteArrayOutputStream();

  private Lists() {}

  static byte[] of(ServerModel server) {
    Lists lists = new Lists();
    lists.addAll(server);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(lists.index.append('\n').toString().getBytes(StandardCharsets.US_ASCII));
    all.writeBytes(lists.texts.toByteArray());
    return all.toByteArray();
  }

  private void addAll(ServerModel server) {
    List<ResourceModel> resources = Catalogs.resourcesOf(server, false);
    List<ResourceModel> templates = Catalogs.resourcesOf(server, true);
    line(
        "matte-lists",
        "1",
        Integer.toString(server.tools().size()),
        Integer.toString(resources.size()),
        Integer.toString(templates.size()),
        Integer.toString(server.prompts().size()),
        Integer.toString(server.completers().size()));
    Entries entries = new Entries(new Schemas(server.structures()));
    for (ToolModel tool : Catalogs.tools(server)) {
      String limit = tool.timeoutMillis() > 0 ? " t=" + tool.timeoutMillis() : "";
      entry("tool", tool.name(), entries.tool(tool), limit);
    }
    for (ResourceModel resource : resources) {
      entry("resource", resource.uri(), wire -> Entries.resource(resource, wire), "");
    }
    for (ResourceModel template : templates) {
      entry("template", template.uri(), wire -> Entries.resource(template, wire), "");
    }
    for (PromptModel prompt : server.prompts()) {
      entry("prompt", prompt.name(), wire -> Entries.prompt(prompt, wire), "");
    }
    for (CompleterModel completer : server.completers()) {
      boolean prompt = !completer.prompt().isEmpty();
      line(
          "completer",
          prompt ? "p" : "r",
          encoded(prompt ? completer.prompt() : completer.resource()),
          encoded(completer.argument()));
    }
  }

  private void entry(String kind, String name, Function<Wire, ? extends Json> form, String suffix) {
    List<String> line = new ArrayList<>(List.of(kind, encoded(name)));
    List<String> variants = new ArrayList<>();
    for (Wire wire : Wire.values()) {
      String text = form.apply(wire).text();
      if (!variants.contains(text)) {
        variants.add(text);
      }
      line.add(Integer.toString(variants.indexOf(text)));
    }
    for (String variant : variants) {
      byte[] bytes = variant.getBytes(StandardCharsets.UTF_8);
      line.add(Integer.toString(bytes.length));
      texts.writeBytes(bytes);
    }
    index.append(String.join(" ", line)).append(suffix).append('\n');
  }

  private void line(String... words) {
    index.append(String.join(" ", words)).append('\n');
  }

  private static String encoded(String name) {
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
