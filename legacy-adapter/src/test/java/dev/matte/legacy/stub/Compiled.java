package dev.matte.legacy.stub;

import dev.matte.contract.Contract;
import dev.matte.contract.ContractFormatException;
import dev.matte.contract.Contracts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the real compiler and processor make of sources, in memory.
 *
 * @param messages what the compiler said; empty when all is well
 * @param classes class files by binary name
 * @param resources by path
 */
record Compiled(String messages, Map<String, byte[]> classes, Map<String, byte[]> resources) {

  /** Compiles with every lint, warnings as errors. */
  static Compiled of(List<StubFile> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        Memory memory = new Memory(standard)) {
      List<String> options =
          List.of(
              "-Xlint:all",
              "-Werror",
              "-Xmaxerrs",
              "20",
              "--release",
              "17",
              "-classpath",
              System.getProperty("java.class.path"));
      JavaCompiler.CompilationTask task =
          compiler.getTask(messages, memory, null, options, null, sources(files));
      task.setProcessors(List.of(ProcessorLoader.processor()));
      boolean well = task.call();
      String said = well ? messages.toString() : "failed\n" + messages;
      return new Compiled(said, memory.classes(), memory.resources());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The catalogs of all interfaces, joined. */
  Contract catalog() throws ContractFormatException {
    List<Contract> catalogs = new ArrayList<>();
    for (Map.Entry<String, byte[]> resource : resources.entrySet()) {
      if (resource.getKey().endsWith(".json")) {
        String text = new String(resource.getValue(), StandardCharsets.UTF_8);
        catalogs.add(Contracts.read(resource.getKey(), text));
      }
    }
    return Contract.join(catalogs);
  }

  private static List<JavaFileObject> sources(List<StubFile> files) {
    List<JavaFileObject> sources = new ArrayList<>();
    for (StubFile file : files) {
      sources.add(
          new SimpleJavaFileObject(URI.create("mem:///" + file.path()), Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
              return file.text();
            }
          });
    }
    return sources;
  }

  /** Keeps output in memory. */
  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes = new TreeMap<>();
    private final Map<String, ByteArrayOutputStream> resources = new TreeMap<>();
    private final Map<String, StringBuilder> sources = new TreeMap<>();

    Memory(JavaFileManager standard) {
      super(standard);
    }

    Map<String, byte[]> classes() {
      return bytes(classes);
    }

    Map<String, byte[]> resources() {
      return bytes(resources);
    }

    private static Map<String, byte[]> bytes(Map<String, ByteArrayOutputStream> files) {
      Map<String, byte[]> bytes = new TreeMap<>();
      files.forEach((name, out) -> bytes.put(name, out.toByteArray()));
      return bytes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, Kind kind, FileObject sibling) {
      if (kind == Kind.SOURCE) {
        return new Generated(name, sources.computeIfAbsent(name, any -> new StringBuilder()));
      }
      return new Output(
          name, kind, classes.computeIfAbsent(name, any -> new ByteArrayOutputStream()));
    }

    @Override
    public FileObject getFileForOutput(
        Location location, String packageName, String relativeName, FileObject sibling) {
      ByteArrayOutputStream out =
          resources.computeIfAbsent(relativeName, any -> new ByteArrayOutputStream());
      return new Output(relativeName, Kind.OTHER, out);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
      return a.equals(b);
    }
  }

  private static final class Output extends SimpleJavaFileObject {
    private final ByteArrayOutputStream out;

    Output(String name, Kind kind, ByteArrayOutputStream out) {
      super(URI.create("mem:///" + name.replace('.', '/') + kind.extension), kind);
      this.out = out;
    }

    @Override
    public OutputStream openOutputStream() {
      out.reset();
      return out;
    }
  }

  private static final class Generated extends SimpleJavaFileObject {
    private final StringBuilder text;

    Generated(String name, StringBuilder text) {
      super(URI.create("mem:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public OutputStream openOutputStream() {
      return new ByteArrayOutputStream() {
        @Override
        public void close() {
          text.setLength(0);
          text.append(toString(StandardCharsets.UTF_8));
        }
      };
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
