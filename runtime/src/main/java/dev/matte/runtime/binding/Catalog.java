package dev.matte.runtime.binding;

import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.protocol.TaskSupport;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a binding serves, as the processor prepared it: names to look up, and for every entry its
 * JSON text in each protocol revision.
 *
 * <p>A start reads how many entries there are, and nothing of each. Names are read when one is
 * looked up, and the texts of a revision, each time, when they are asked for. Safe for use by many
 * threads.
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
    COMPLETER(4),
    /** A name under which a tool was known, and which no list shows. */
    FORMER(5);

    /** The number of kinds. */
    public static final int COUNT = 6;

    /** The number of kinds that lists show, which come first. */
    static final int LISTED = 4;

    private final int index;

    Kind(int index) {
      this.index = index;
    }

    /** The place of the kind among all of them. */
    public int index() {
      return index;
    }
  }

  private final Function<String, byte @Nullable []> files;
  private final String base;
  private final CatalogIndex index;

  private Catalog(Function<String, byte @Nullable []> files, String interfaceName) {
    this.files = files;
    this.base = "META-INF/matte/" + interfaceName;
    String resource = base + ".lists";
    this.index = new CatalogIndex(read(resource), resource);
  }

  /**
   * Opens what the processor prepared for an interface.
   *
   * @param anchor a class from the same jar or folder, the binding itself as a rule
   * @param interfaceName the interface's name as in its {@code META-INF/matte/*.lists} resource
   * @throws IllegalStateException if there is no such resource, or it is not one of the processor's
   */
  public static Catalog load(Class<?> anchor, String interfaceName) {
    return of(new CatalogFiles(anchor), interfaceName);
  }

  /**
   * Opens what was prepared for an interface, wherever it is.
   *
   * @param files reads a file by its path, such as {@code META-INF/matte/weather.Weather.lists};
   *     answers {@code null} when there is none
   * @throws IllegalStateException if the file of that name is missing, or not as the processor
   *     writes it
   */
  public static Catalog of(Function<String, byte @Nullable []> files, String interfaceName) {
    return new Catalog(files, interfaceName);
  }

  /** The number of entries of a kind. */
  public int count(Kind kind) {
    return index.count(kind.index());
  }

  /** The name of an entry: of a tool or prompt its name, of a resource its URI or template. */
  public String name(Kind kind, int i) {
    return index.names().text(kind.index(), i);
  }

  /** A number that entries of the same name share. */
  public int hash(Kind kind, int i) {
    return index.names().hash(kind.index(), i);
  }

  /** The number that an entry of a name in UTF-8 would have. */
  public static int hash(byte[] text, int from, int to) {
    return CatalogNames.hash(text, from, to);
  }

  /** Whether an entry's name is the given text in UTF-8. */
  public boolean isNamed(Kind kind, int i, byte[] text, int from, int to) {
    return index.names().matches(kind.index(), i, text, from, to);
  }

  /** Compares the names of two entries, this one's and another catalog's, by their bytes. */
  public int compare(Kind kind, int i, Catalog other, int j) {
    return index.names().compare(kind.index(), i, other.index.names(), j);
  }

  /**
   * Reads the texts of all entries as a revision of the protocol shows them. They are read anew
   * each time, so that nobody need keep them.
   *
   * @throws IllegalStateException if the file that holds them is missing or from another build
   */
  public CatalogTexts texts(Revision revision) {
    CatalogPart part = index.part(revision);
    String resource = base + "." + part.date() + ".lists";
    byte[] bytes = read(resource);
    part.check(bytes, resource);
    return new CatalogTexts(part, bytes, resource, index.counts());
  }

  /** The longest time a call of a tool may take, in milliseconds; 0 when the tool sets none. */
  public long timeoutMillis(int tool) {
    return index.names().timeoutMillis(tool);
  }

  /** The headers that repeat arguments of a tool; not to be changed. */
  public List<MirroredHeader> headers(int tool) {
    return index.names().headers(tool);
  }

  /** Tells whether a tool says that it never waits. */
  public boolean nonBlocking(int tool) {
    return index.names().nonBlocking(tool);
  }

  /** Tells whether a call of a tool may, or has to, be a task. */
  public TaskSupport taskSupport(int tool) {
    return index.names().taskSupport(tool);
  }

  /** The place of the tool that answers to a former name. */
  public int tool(int former) {
    return index.names().tool(former);
  }

  /** Finds the completer of a prompt's or template's argument; -1 when there is none. */
  public int findCompleter(boolean ofPrompt, String name, String argument) {
    for (int i = 0; i < count(Kind.COMPLETER); i++) {
      if (index.names().completesPrompt(i) == ofPrompt
          && index.names().argument(i).equals(argument)
          && name(Kind.COMPLETER, i).equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** How calls of a tool are run. */
  public ToolTraits traits(int tool) {
    return new ToolTraits(
        Duration.ofMillis(timeoutMillis(tool)),
        nonBlocking(tool),
        taskSupport(tool),
        headers(tool));
  }

  /** Tells whether a completer is for an argument of a prompt, and not of a template. */
  public boolean completesPrompt(int completer) {
    return index.names().completesPrompt(completer);
  }

  /** The name of the argument that a completer is for. */
  public String argument(int completer) {
    return index.names().argument(completer);
  }

  private byte[] read(String resource) {
    byte[] bytes = files.apply(resource);
    if (bytes == null) {
      throw new IllegalStateException(
          resource
              + " is not beside "
              + files
              + ": the Matte processor writes both, so package them together");
    }
    return bytes;
  }
}
