package dev.matte.processor.read;

import com.sun.source.util.Trees;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * What stands in class files and the compiler does not show: annotations on uses of types, before
 * javac 22. Of a type that is compiled from source, and under other compilers, nothing is hidden.
 */
final class ClassFiles {

  private static final int FIRST_TO_SHOW = 22;
  private static final List<Location> PLACES =
      List.of(
          StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT, StandardLocation.MODULE_PATH);

  private final Reading reading;
  private final Map<String, Optional<TypeUses>> files = new HashMap<>();

  ClassFiles(Reading reading) {
    this.reading = reading;
  }

  /** Whether the whole type of a member is {@code @Nullable}, unseen by the compiler. */
  boolean nullable(Element element) {
    return uses(element)
        .filter(each -> each.nullable().contains(MemberNames.of(reading, element)))
        .isPresent();
  }

  /** Whether part of a member's type has an annotation that the compiler does not show. */
  boolean hidesInside(Element element) {
    return uses(element)
        .filter(each -> each.inside().contains(MemberNames.of(reading, element)))
        .isPresent();
  }

  private Optional<TypeUses> uses(Element element) {
    if (Runtime.version().feature() >= FIRST_TO_SHOW) {
      return Optional.empty();
    }
    Optional<TypeUses> found = Optional.empty();
    for (TypeElement owner : MemberNames.owner(element)) {
      String name = reading.elements().getBinaryName(owner).toString();
      found = files.get(name);
      if (found == null) {
        found = hidden(owner) ? read(owner, name) : Optional.empty();
        files.put(name, found);
      }
    }
    return found;
  }

  private boolean hidden(TypeElement type) {
    if (reading.sameFile(type)) {
      return false;
    }
    try {
      return Trees.instance(reading.environment()).getPath(type) == null;
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return false;
    }
  }

  private Optional<TypeUses> read(TypeElement type, String name) {
    ProcessingEnvironment environment = reading.environment();
    String packageName = reading.elements().getPackageOf(type).getQualifiedName().toString();
    String file = name.substring(packageName.isEmpty() ? 0 : packageName.length() + 1) + ".class";
    String module = String.valueOf(reading.elements().getModuleOf(type));
    for (Location place : PLACES) {
      String folder =
          place == StandardLocation.MODULE_PATH ? module + "/" + packageName : packageName;
      try (DataInputStream in =
          new DataInputStream(
              new BufferedInputStream(
                  environment.getFiler().getResource(place, folder, file).openInputStream()))) {
        return Optional.of(TypeUses.read(in));
      } catch (IOException | RuntimeException notThere) {
        // The next place, or a class of the JDK: those have none that concern us, and javac falls
        // over when it is asked for one on the module path.
      }
    }
    return Optional.empty();
  }
}
