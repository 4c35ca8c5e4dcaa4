package dev.matte.legacy.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads contracts from whatever people name: see {@link #FORMS}.
 *
 * <p>Not thread-safe; standard input is read once.
 */
public final class Sources {
  /** What can be named, for messages. */
  public static final String FORMS =
      "a catalog, a tools/list file, a jar, a class folder, a lock folder, - for standard input,"
          + " exec:\"command …\", or a URL";

  private static final String EXEC = "exec:";

  private final InputStream input;
  private final LiveServers servers;
  private final Choice choice;
  private boolean inputRead;

  /**
   * A reader.
   *
   * @param input standard input
   * @param servers asks servers that run
   * @param interfaces names of the interfaces whose catalogs count in jars and folders, simple or
   *     qualified; empty for all
   */
  public Sources(InputStream input, LiveServers servers, List<String> interfaces) {
    this.input = input;
    this.servers = servers;
    this.choice = new Choice(interfaces);
  }

  /** Reads what a name as typed stands for. */
  public Source read(String name) throws SourceException {
    if (name.equals("-")) {
      return document("standard input", standardInput());
    }
    Optional<String> command = command(name);
    if (command.isPresent()) {
      return running(command.get());
    }
    if (isUrl(name)) {
      return connected(name);
    }
    Path path = path(name);
    if (Files.isDirectory(path)) {
      return joined(name, new CatalogFolder(path).read());
    }
    byte[] bytes = Bytes.of(path);
    return Bytes.isZip(bytes)
        ? joined(name, new CatalogJar(name, bytes).read())
        : document(name, bytes);
  }

  /** The command that a name asks to start, if it does. */
  public static Optional<String> command(String name) {
    return name.startsWith(EXEC) ? Optional.of(name.substring(EXEC.length())) : Optional.empty();
  }

  /** Whether a name is one of a server at a URL. */
  public static boolean isUrl(String name) {
    return name.startsWith("http://") || name.startsWith("https://");
  }

  /** The program and the arguments of a command line. */
  public static List<String> words(String command) throws SourceException {
    return Command.words(command);
  }

  /** The text of a file, whatever it holds. */
  public static String text(Path file) throws SourceException {
    return Bytes.text(Bytes.of(file), file.toString());
  }

  /** Starts a server and reads its list. */
  public Source running(String command) throws SourceException {
    List<String> words = Command.words(command);
    return live(command, () -> servers.list(words));
  }

  private Source connected(String url) throws SourceException {
    try {
      URI uri = new URI(url);
      if (uri.getHost() == null) {
        throw new URISyntaxException(url, "there is no host in it");
      }
      return live(url, () -> servers.list(uri));
    } catch (URISyntaxException e) {
      throw new SourceException(
          "\"" + url + "\" is no URL: " + e.getReason(),
          "write it as in http://localhost:8080/mcp.",
          e);
    }
  }

  /** Asks a server that answers over HTTP. */
  public Source at(String url) throws SourceException {
    if (!isUrl(url)) {
      throw new SourceException(
          "\"" + url + "\" is no URL of a server", "write it as in http://localhost:8080/mcp.");
    }
    return connected(url);
  }

  private Source live(String name, Asking asking) throws SourceException {
    try {
      return Documents.list(name, asking.ask(), choice);
    } catch (IOException e) {
      throw new SourceException(
          String.valueOf(e.getMessage()), "see that the server starts and answers by itself.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SourceException("interrupted while asking " + name, "ask again.", e);
    }
  }

  private byte[] standardInput() throws SourceException {
    if (inputRead) {
      throw new SourceException(
          "standard input can be read once", "keep one of the two sides in a file.");
    }
    inputRead = true;
    try {
      return Bytes.of(input, "standard input");
    } catch (IOException e) {
      throw new SourceException(
          "standard input could not be read: " + e.getMessage(), "give " + FORMS + ".", e);
    }
  }

  private Source document(String name, byte[] bytes) throws SourceException {
    return Documents.list(name, Bytes.text(bytes, name), choice);
  }

  private Source joined(String name, List<Catalog> all) throws SourceException {
    return choice.joined(name, all);
  }

  private static Path path(String name) throws SourceException {
    try {
      Path path = Path.of(name);
      if (Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw new SourceException("\"" + name + "\" is no name of a file", "give " + FORMS + ".", e);
    }
    throw new SourceException("there is no file or folder \"" + name + "\"", "give " + FORMS + ".");
  }

  private interface Asking {
    String ask() throws IOException, InterruptedException;
  }
}
