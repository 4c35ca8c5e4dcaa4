package dev.matte.processor.diagnose;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import java.util.function.ToLongFunction;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import org.jspecify.annotations.Nullable;

/**
 * How far from the start of its file a place is, where the compiler tells.
 *
 * <p>Only javac does. Its {@code getEnclosedElements} lists nested types before everything else, so
 * without offsets messages about methods would come after those about types further down.
 */
final class Offsets {

  private Offsets() {}

  /** Characters before a place; always 0 where the compiler does not tell. */
  static ToLongFunction<SourceOrigin> of(ProcessingEnvironment environment) {
    try {
      Trees trees = Trees.instance(environment);
      return origin -> offset(trees, origin);
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return origin -> 0;
    }
  }

  private static long offset(Trees trees, SourceOrigin origin) {
    TreePath path = path(trees, origin);
    if (path == null) {
      return 0;
    }
    SourcePositions positions = trees.getSourcePositions();
    long start = positions.getStartPosition(path.getCompilationUnit(), path.getLeaf());
    Optional<Tree> modifiers = modifiers(path.getLeaf());
    return modifiers
        .map(tree -> Math.max(start, positions.getEndPosition(path.getCompilationUnit(), tree)))
        .orElse(start);
  }

  private static @Nullable TreePath path(Trees trees, SourceOrigin origin) {
    if (origin.annotation().isEmpty()) {
      return trees.getPath(origin.element());
    }
    AnnotationMirror annotation = origin.annotation().get();
    return origin.value().isPresent()
        ? trees.getPath(origin.element(), annotation, origin.value().get())
        : trees.getPath(origin.element(), annotation);
  }

  /** What stands before the name; messages about the element come after those about it. */
  private static Optional<Tree> modifiers(Tree tree) {
    if (tree instanceof MethodTree method) {
      return Optional.of(method.getModifiers());
    }
    if (tree instanceof ClassTree type) {
      return Optional.of(type.getModifiers());
    }
    return tree instanceof VariableTree variable
        ? Optional.of(variable.getModifiers())
        : Optional.empty();
  }
}
