package dev.matte.processor.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** Files what was generated from one annotated interface. */
public final class Output {
  private final Filer filer;
  private final TypeElement origin;

  /** Writes files that come from {@code origin} alone. */
  public Output(Filer filer, TypeElement origin) {
    this.filer = filer;
    this.origin = origin;
  }

  /**
   * Writes a class; answers with the reason when that is not possible, such as a class of that name
   * in the author's own sources.
   */
  public Optional<String> source(String qualifiedName, String text) {
    try (Writer writer = filer.createSourceFile(qualifiedName, origin).openWriter()) {
      writer.write(text);
      return Optional.empty();
    } catch (IOException failure) {
      return Optional.of(reason(failure));
    }
  }

  /** Writes a resource as UTF-8 text; answers with the reason when that is not possible. */
  public Optional<String> resource(String path, String text) {
    return resource(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a resource; answers with the reason when that is not possible. */
  public Optional<String> resource(String path, byte[] content) {
    try (OutputStream stream =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origin).openOutputStream()) {
      stream.write(content);
      return Optional.empty();
    } catch (IOException failure) {
      return Optional.of(reason(failure));
    }
  }

  private static String reason(IOException failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
