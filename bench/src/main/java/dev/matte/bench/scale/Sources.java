package dev.matte.bench.scale;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Writes the Java files of a scenario: the same text every time. */
final class Sources {

  private static final String IMPORTS =
      """
      package scale;

      import dev.matte.annotations.Default;
      import dev.matte.annotations.McpTool;
      import dev.matte.annotations.Range;
      import java.util.List;
      import java.util.Optional;

      """;

  private static final String FLOOR =
      """
      package scale;

      import java.io.FileDescriptor;
      import java.io.FileOutputStream;
      import java.io.OutputStream;
      import java.util.jar.JarFile;

      public final class Floor {
        public static void main(String[] args) throws Exception {
          OutputStream out = new FileOutputStream(FileDescriptor.out);
          Object[] services = {
      $services    };
          awaitLine();
          out.write(new byte[] {'{', '}', '\\n'});
          awaitLine();
          try (JarFile jar = new JarFile(System.getProperty("java.class.path"))) {
            for (int i = 0; i < services.length; i++) {
              // Not by +, which would start up the machinery of invokedynamic.
              String name = "scale/Tools".concat(Integer.toString(i)).concat(".floor");
              out.write(jar.getInputStream(jar.getEntry(name)).readAllBytes());
            }
          }
          out.write('\\n');
          awaitLine();
        }

        private static void awaitLine() throws Exception {
          for (int c = System.in.read(); c >= 0 && c != '\\n'; ) {
            c = System.in.read();
          }
        }
      }
      """;

  private Sources() {}

  /** The annotated interfaces and a class for each that implements it. */
  static List<JavaFileObject> authored(Scenario scenario) {
    List<JavaFileObject> files = new ArrayList<>();
    for (int number = 0; number < scenario.interfaces(); number++) {
      String name = Scenario.interfaceName(number);
      int first = number * scenario.toolsEach();
      files.add(file(name, tools(name, first, first + scenario.toolsEach())));
      files.add(file(name + "Service", service(name, first, first + scenario.toolsEach())));
    }
    return files;
  }

  private static String tools(String name, int from, int to) {
    StringBuilder text = new StringBuilder(IMPORTS);
    text.append("/** Generated tools. */\npublic interface ").append(name).append(" {\n");
    for (int tool = from; tool < to; tool++) {
      if (tool == from || tool % Shape.GROUP == 0) {
        text.append(Shape.records(tool / Shape.GROUP));
      }
      text.append('\n').append(Shape.declaration(tool)).append(";\n");
    }
    return text.append("}\n").toString();
  }

  private static String service(String name, int from, int to) {
    StringBuilder text = new StringBuilder(IMPORTS);
    text.append("final class ").append(name).append("Service implements ").append(name);
    text.append(" {\n");
    for (int tool = from; tool < to; tool++) {
      text.append(Shape.implementation(tool));
    }
    return text.append("}\n").toString();
  }

  /** The program that serves them all. */
  static JavaFileObject program(Scenario scenario) {
    StringBuilder text = new StringBuilder("package scale;\n\npublic final class Program {\n");
    text.append("  public static void main(String[] args) throws Exception {\n");
    text.append("    dev.matte.runtime.McpHost.builder(\"scale\", \"1\")\n");
    for (int number = 0; number < scenario.interfaces(); number++) {
      String name = Scenario.interfaceName(number);
      text.append("        .add(new ").append(name).append("Binding(new ");
      text.append(name).append("Service()))\n");
    }
    text.append("        .build()\n        .serve(dev.matte.runtime.stdio.Stdio.transport());\n");
    return file("Program", text.append("  }\n}\n").toString());
  }

  /**
   * The floor: a program that makes the same objects of the author and loads and writes the same
   * bytes, and knows of nothing else. It answers one line briefly, a second one with the list.
   */
  static JavaFileObject floor(Scenario scenario) {
    StringBuilder services = new StringBuilder();
    for (int number = 0; number < scenario.interfaces(); number++) {
      String name = Scenario.interfaceName(number);
      services.append("      new ").append(name).append("Service(),\n");
    }
    return file("Floor", FLOOR.replace("$services", services));
  }

  /** A Java file of the generated package. */
  static JavaFileObject file(String name, String text) {
    URI uri = URI.create("memory:///" + Scenario.PACKAGE + "/" + name + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
