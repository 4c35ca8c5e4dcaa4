package dev.matte.runtime.binding;

import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.protocol.Revision;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Makes a catalog of what is known only when a server starts, in the form in which the processor
 * writes one, so that everything that reads catalogs reads this one too. Not thread-safe.
 */
public final class CatalogBuilder {

  private static final Kind[] LISTED = {Kind.TOOL, Kind.RESOURCE, Kind.TEMPLATE, Kind.PROMPT};

  private final String title;
  private final List<List<Entry>> entries = new ArrayList<>();
  private final List<Completer> completers = new ArrayList<>();
  private final List<Former> formers = new ArrayList<>();

  /**
   * Starts an empty catalog.
   *
   * @param title what it is called in messages
   */
  public CatalogBuilder(String title) {
    this.title = title;
    for (int i = 0; i < LISTED.length; i++) {
      entries.add(new ArrayList<>());
    }
  }

  /** Adds a tool, resource, template or prompt that every revision shows alike, as JSON. */
  public CatalogBuilder add(Kind kind, String name, String json) {
    String[] texts = new String[Revision.COUNT];
    Arrays.fill(texts, json);
    return add(kind, name, texts);
  }

  /**
   * Adds a tool, resource, template or prompt.
   *
   * @param json what each revision shows of it, oldest first
   */
  public CatalogBuilder add(Kind kind, String name, String... json) {
    return put(kind, name, "", json);
  }

  /**
   * Adds a tool whose calls have a limit of their own.
   *
   * @param timeout the longest time a call may take, counted in milliseconds; zero leaves it to the
   *     host
   * @param json what each revision shows of it, oldest first
   */
  public CatalogBuilder addTool(String name, Duration timeout, String... json) {
    return addTool(name, ToolTraits.USUAL.timeout(timeout), json);
  }

  /**
   * Adds a tool.
   *
   * @param traits how its calls are run
   * @param json what each revision shows of it, oldest first
   */
  public CatalogBuilder addTool(String name, ToolTraits traits, String... json) {
    return put(Kind.TOOL, name, traits.fields(), json);
  }

  /**
   * Adds a completer of an argument; completers are asked by the order in which they were added.
   *
   * @param ofPrompt whether of a prompt's argument or of a template's variable
   * @param name the name of the prompt or the text of the template
   */
  public CatalogBuilder addCompleter(boolean ofPrompt, String name, String argument) {
    completers.add(new Completer(ofPrompt ? "p " : "r ", name, argument));
    return this;
  }

  /** Adds a name that no list shows, under which a tool can be called as well. */
  public CatalogBuilder addFormer(String name, String tool) {
    formers.add(new Former(name, tool));
    return this;
  }

  /**
   * The catalog of what was added so far; tools are sorted, others stand as added.
   *
   * @throws IllegalStateException if a former name is that of a tool that was not added
   */
  public Catalog build() {
    entries.get(Kind.TOOL.index()).sort(Comparator.comparing(Entry::name, Arrays::compareUnsigned));
    Map<String, byte[]> files = new HashMap<>();
    String base = "META-INF/matte/" + title;
    StringBuilder names = new StringBuilder();
    StringBuilder index =
        new StringBuilder(CatalogIndex.MAGIC).append(' ').append(CatalogIndex.FORMAT);
    for (List<Entry> kind : entries) {
      index.append(' ').append(kind.size());
      for (Entry entry : kind) {
        PercentTexts.encode(entry.name(), names);
        names.append(entry.fields()).append('\n');
      }
    }
    for (Completer completer : completers) {
      names.append(completer.letter());
      PercentTexts.encode(completer.name(), names);
      names.append(' ');
      PercentTexts.encode(completer.argument(), names);
      names.append('\n');
    }
    for (Former former : formers) {
      PercentTexts.encode(former.name(), names);
      names.append(' ').append(place(former.tool())).append('\n');
    }
    index.append(' ').append(completers.size()).append(' ').append(formers.size());
    index.append(' ').append(names.length()).append('\n');
    byte @Nullable [] before = null;
    for (Revision revision : Revision.values()) {
      StringBuilder sizes = new StringBuilder();
      byte[] texts = texts(revision.index(), sizes);
      if (!Arrays.equals(texts, before)) {
        CRC32 sum = new CRC32();
        sum.update(texts);
        index.append("texts ").append(revision.date()).append(sizes);
        index.append(' ').append(sum.getValue()).append('\n');
        files.put(base + "." + revision.date() + ".lists", texts);
      }
      before = texts;
    }
    files.put(base + ".lists", utf8(index.append('\n').append(names).toString()));
    return Catalog.of(new InMemory(files, title), title);
  }

  private CatalogBuilder put(Kind kind, String name, String fields, String... json) {
    if (kind.index() >= LISTED.length || json.length != Revision.COUNT) {
      throw new IllegalArgumentException("expected a listed kind and a text for each revision");
    }
    entries.get(kind.index()).add(new Entry(utf8(name), fields, json.clone()));
    return this;
  }

  private byte[] texts(int revision, StringBuilder sizes) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    StringBuilder lengths = new StringBuilder();
    for (List<Entry> kind : entries) {
      int start = all.size();
      for (Entry entry : kind) {
        if (all.size() > start) {
          all.write(',');
        }
        byte[] text = utf8(entry.json()[revision]);
        all.writeBytes(text);
        lengths.append(lengths.length() > 0 ? " " : "").append(text.length);
      }
      sizes.append(' ').append(all.size() - start);
    }
    lengths.append('\n');
    sizes.append(' ').append(lengths.length());
    all.writeBytes(utf8(lengths.toString()));
    return all.toByteArray();
  }

  private int place(String tool) {
    List<Entry> tools = entries.get(Kind.TOOL.index());
    for (int i = 0; i < tools.size(); i++) {
      if (Arrays.equals(tools.get(i).name(), utf8(tool))) {
        return i;
      }
    }
    throw new IllegalStateException("no tool is named " + tool);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** One entry: its name, what stands behind that, and its text in each revision. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Entry(byte[] name, String fields, String[] json) {}

  /** What is completed: the letter tells a prompt from a template. */
  private record Completer(String letter, String name, String argument) {}

  /** A name of before and the tool that has it. */
  private record Former(String name, String tool) {}

  /** Files by their paths. */
  private record InMemory(Map<String, byte[]> files, String title)
      implements Function<String, byte @Nullable []> {
    @Override
    public byte @Nullable [] apply(String path) {
      byte[] file = files.get(path);
      // A copy: names are decoded in place.
      return file == null ? null : file.clone();
    }

    @Override
    public String toString() {
      return title;
    }
  }
}
