package dev.matte.processor.read;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The documentation comments of one file.
 *
 * <p>javac looks through all of a file each time it is asked for the comment of one element, every
 * name in every annotation included: for two thousand methods, a fifth of the whole compilation. So
 * where the compiler shows its trees we walk the file once; others, such as Eclipse's, are asked
 * for each element.
 */
final class Comments {
  private final ProcessingEnvironment environment;
  private final Element outermost;
  private boolean walked;
  private @Nullable Map<Element, String> all;

  /**
   * The comments of the file of a type.
   *
   * @param outermost the type that nothing is around
   */
  Comments(ProcessingEnvironment environment, Element outermost) {
    this.environment = environment;
    this.outermost = outermost;
  }

  /** The comment of an element of the file, without slashes and asterisks. */
  @Nullable String of(Element element) {
    if (!walked) {
      walked = true;
      all = walk();
    }
    return all == null ? environment.getElementUtils().getDocComment(element) : all.get(element);
  }

  /** All comments; {@code null} where the compiler does not show its trees. */
  private @Nullable Map<Element, String> walk() {
    try {
      Trees trees = Trees.instance(environment);
      TreePath path = trees.getPath(outermost);
      return path == null ? null : CommentWalk.from(path, trees);
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return null;
    }
  }
}
