package dev.matte.legacy.reflect;

import dev.matte.runtime.binding.ServerBinding;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources without any processor and binds what comes out. */
record Unprocessed(Path folder) {
  private static final String HEAD =
      """
      package made;
      import com.fasterxml.jackson.annotation.*;
      import dev.matte.annotations.*;
      import dev.matte.runtime.binding.*;
      import jakarta.validation.constraints.*;
      import java.math.*;
      import java.net.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  /** Binds an interface {@code Tools} with these members; its methods answer with null. */
  ServerBinding bind(String members) {
    return bindSource("public interface Tools {\n" + members + "\n}", "-parameters");
  }

  /** Binds an interface or class {@code Tools}. */
  ServerBinding bindSource(String source, String... options) {
    return bind(load(source, options));
  }

  private static <T> ServerBinding bind(Class<T> type) {
    return ReflectiveBinding.of(type, instance(type));
  }

  private static <T> T instance(Class<T> type) {
    if (type.isInterface()) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> null));
    }
    try {
      return type.getConstructor().newInstance();
    } catch (NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException e) {
      throw new LinkageError("no instance of " + type, e);
    }
  }

  private Class<?> load(String source, String... options) {
    try {
      Path file = Files.writeString(folder.resolve("Tools.java"), HEAD + source);
      List<String> all = new ArrayList<>(List.of(options));
      all.addAll(
          List.of(
              "-proc:none",
              "--release",
              "17",
              "-d",
              folder.toString(),
              "-classpath",
              System.getProperty("java.class.path")));
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      StringWriter said = new StringWriter();
      try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
        boolean well =
            compiler.getTask(said, files, null, all, null, files.getJavaFileObjects(file)).call();
        if (!well) {
          throw new AssertionError(said.toString());
        }
      }
      return Class.forName("made.Tools", false, loader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new LinkageError("nothing was compiled", e);
    }
  }

  private ClassLoader loader() throws MalformedURLException {
    URL[] places = {folder.toUri().toURL()};
    return new URLClassLoader("made", places, Unprocessed.class.getClassLoader());
  }
}
