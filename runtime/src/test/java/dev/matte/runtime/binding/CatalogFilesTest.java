package dev.matte.runtime.binding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogFilesTest {

  private static final String PATH = "META-INF/matte/a.B.lists";

  @TempDir private Path folder = Path.of("");

  @Test
  void file_besideTheClassInAFolder_isRead() throws Exception {
    Path classes = folder.resolve("my classes %41");
    Files.createDirectories(classes.resolve("META-INF/matte"));
    Files.writeString(classes.resolve(PATH), "in the folder");

    assertThat(read(classes.toUri().toURL())).isEqualTo("in the folder");
  }

  @Test
  void file_besideTheClassInAJar_isRead() throws Exception {
    Path jar = folder.resolve("a jar.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry(PATH));
      zip.write("in the jar".getBytes(UTF_8));
    }

    assertThat(read(jar.toUri().toURL())).isEqualTo("in the jar");
  }

  @Test
  void file_elsewhere_isLeftToTheClassLoader() throws Exception {
    Path text = Files.writeString(folder.resolve("no.jar"), "not a jar");
    Path empty = folder.resolve("empty.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(empty))) {
      zip.putNextEntry(new ZipEntry("else"));
    }

    assertThat(read(null)).isEqualTo("from the loader");
    assertThat(read(folder.toUri().toURL())).isEqualTo("from the loader");
    assertThat(read(folder.resolve("gone.jar").toUri().toURL())).isEqualTo("from the loader");
    assertThat(read(text.toUri().toURL())).isEqualTo("from the loader");
    assertThat(read(empty.toUri().toURL())).isEqualTo("from the loader");
    assertThat(read(url("jar:" + empty.toUri() + "!/"))).isEqualTo("from the loader");
    assertThat(read(url("file:a b c"))).isEqualTo("from the loader");
  }

  @Test
  void file_nowhere_isNull() {
    assertThat(new CatalogFiles(CatalogFilesTest.class).apply("META-INF/matte/none")).isNull();
  }

  private static URL url(String text) throws MalformedURLException {
    return new URL(text);
  }

  private static String read(@Nullable URL location) throws Exception {
    Class<?> anchor = new Located(location).loadClass(Anchor.class.getName());
    byte[] bytes = new CatalogFiles(anchor).apply(PATH);
    return bytes == null ? "nothing" : new String(bytes, UTF_8);
  }

  /** Stands for a generated binding. */
  static final class Anchor {}

  /** Defines the anchor as if it came from a place, and has a resource of its own. */
  private static final class Located extends ClassLoader {

    private final ProtectionDomain domain;

    Located(@Nullable URL location) {
      super(CatalogFilesTest.class.getClassLoader());
      CodeSource source = new CodeSource(location, (Certificate[]) null);
      this.domain = new ProtectionDomain(source, null);
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
      if (!name.equals(Anchor.class.getName())) {
        return super.loadClass(name);
      }
      try (InputStream in = super.getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length, domain);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      return new ByteArrayInputStream("from the loader".getBytes(UTF_8));
    }
  }
}
