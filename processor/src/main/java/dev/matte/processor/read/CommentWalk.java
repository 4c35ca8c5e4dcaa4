package dev.matte.processor.read;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Collects the comments of a type and all its members, at any depth, but not inside of methods. */
final class CommentWalk extends TreePathScanner<@Nullable Void, Trees> {
  private final Map<Element, String> comments = new HashMap<>();

  private CommentWalk() {}

  /** The comments from a type on. */
  static Map<Element, String> from(TreePath type, Trees trees) {
    CommentWalk walk = new CommentWalk();
    walk.scan(type, trees);
    return walk.comments;
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, Trees trees) {
    add(trees);
    return scan(type.getMembers(), trees);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, Trees trees) {
    add(trees);
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree field, Trees trees) {
    add(trees);
    return null;
  }

  private void add(Trees trees) {
    String comment = trees.getDocComment(getCurrentPath());
    Element element = comment == null ? null : trees.getElement(getCurrentPath());
    if (comment != null && element != null) {
      comments.put(element, comment);
    }
  }
}
