package dev.matte.legacy.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A jar with catalogs in {@code META-INF/matte}; those of applications that are packed into a jar
 * or war of their own are found where their classes are.
 */
final class CatalogJar {
  private static final Pattern CATALOG =
      Pattern.compile("(BOOT-INF/classes/|WEB-INF/classes/)?META-INF/matte/[^/]+\\.json");

  private final String name;
  private final byte[] bytes;

  CatalogJar(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  List<Catalog> read() throws SourceException {
    List<Catalog> catalogs = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(Bytes.stream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (CATALOG.matcher(entry.getName()).matches()) {
          String place = name + "!/" + entry.getName();
          String text = Bytes.text(Bytes.of(zip, place), place);
          Catalog.read(place, text).ifPresent(catalogs::add);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new SourceException(
          "\"" + name + "\" is no whole jar: " + e.getMessage(), "build it again.", e);
    }
    if (catalogs.isEmpty()) {
      throw new SourceException(
          "jar \"" + name + "\" holds no catalogs in META-INF/matte",
          "compile it with matte-processor on the processor path; a jar of sources has none.");
    }
    catalogs.sort(Comparator.comparing(Catalog::type));
    return catalogs;
  }
}
