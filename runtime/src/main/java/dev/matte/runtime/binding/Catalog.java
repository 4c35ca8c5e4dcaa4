package dev.matte.runtime.binding;

import dev.matte.runtime.protocol.Revision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a binding serves, as the processor prepared it: names to look up, and for every entry its
 * JSON text in each protocol revision.
 *
 * <p>The texts are never parsed. They stand back to back in one resource; this class knows where
 * each begins. Safe for use by many threads.
 */
public final class Catalog {

  /** A kind of entry. */
  public enum Kind {
    /** A tool, by name; sorted by it. */
    TOOL(0),
    /** A resource at a fixed URI. */
    RESOURCE(1),
    /** A template of URIs. */
    TEMPLATE(2),
    /** A prompt, by name. */
    PROMPT(3),
    /** A completer of an argument, by the name of its prompt or the text of its template. */
    COMPLETER(4);

    /** The number of kinds. */
    public static final int COUNT = 5;

    private final int index;

    Kind(int index) {
      this.index = index;
    }

    /** The place of the kind among all of them. */
    public int index() {
      return index;
    }
  }

  private final CatalogIndex index;
  private final @Nullable String[] names;
  private final NameTable[] tables = new NameTable[Kind.COUNT];

  private Catalog(CatalogIndex index) {
    this.index = index;
    this.names = new String[index.total()];
    for (int kind = 0; kind < tables.length; kind++) {
      tables[kind] = new NameTable(index, kind);
    }
  }

  /**
   * Loads what the processor prepared for an interface.
   *
   * @param anchor a class from the same jar or folder, the binding itself as a rule
   * @param interfaceName the interface's name as in its {@code META-INF/matte/*.lists} resource
   * @throws IllegalStateException if there is no such resource, or it is not one of the processor's
   */
  public static Catalog load(Class<?> anchor, String interfaceName) {
    String resource = "/META-INF/matte/" + interfaceName + ".lists";
    try (InputStream in = anchor.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            resource
                + " is not beside "
                + anchor.getName()
                + ": the Matte processor writes both, so package them together");
      }
      return parse(in.readAllBytes(), resource);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " could not be read", e);
    }
  }

  /**
   * Reads a catalog from the bytes of a {@code .lists} resource.
   *
   * @param lists the bytes, which the catalog keeps and may change
   * @param origin where they are from, for messages
   * @throws IllegalStateException if they are not what the processor writes
   */
  public static Catalog parse(byte[] lists, String origin) {
    return new Catalog(CatalogIndex.parse(lists, origin));
  }

  /** The number of entries of a kind. */
  public int count(Kind kind) {
    return index.count(kind.index());
  }

  /** The name of an entry: of a tool or prompt its name, of a resource its URI or template. */
  public String name(Kind kind, int i) {
    int entry = index.entry(kind.index(), i);
    String name = names[entry];
    if (name == null) {
      int from = index.nameFrom(entry);
      name = new String(index.data(), from, index.nameTo(entry) - from, StandardCharsets.UTF_8);
      names[entry] = name;
    }
    return name;
  }

  /**
   * Finds the entry whose name is the given UTF-8 text.
   *
   * @return its place, or -1
   */
  public int find(Kind kind, byte[] text, int from, int to) {
    return tables[kind.index()].find(text, from, to);
  }

  /** The size in bytes of an entry's text. */
  public int size(Kind kind, int i, Revision revision) {
    return index.size(index.entry(kind.index(), i), revision.index());
  }

  /** Copies an entry's text and returns where it ends in the target. */
  public int copy(Kind kind, int i, Revision revision, byte[] target, int at) {
    return index.copy(index.entry(kind.index(), i), revision.index(), target, at);
  }

  /** The longest time a call of a tool may take, in milliseconds; 0 when the tool sets none. */
  public long timeoutMillis(int tool) {
    return index.timeoutMillis(index.entry(Kind.TOOL.index(), tool));
  }

  /** Finds the completer of a prompt's or template's argument; -1 when there is none. */
  public int findCompleter(boolean ofPrompt, String name, String argument) {
    for (int i = 0; i < count(Kind.COMPLETER); i++) {
      int entry = index.entry(Kind.COMPLETER.index(), i);
      if (index.completesPrompt(entry) == ofPrompt
          && index.argument(entry).equals(argument)
          && name(Kind.COMPLETER, i).equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
