package dev.matte.processor.model;

import dev.matte.contract.AccessContract;
import java.util.List;
import java.util.Set;

/**
 * A resource with a fixed URI, or a family of them under a template.
 *
 * @param uri as written; a template when {@code parameters} hold variables
 * @param size negative when not known
 * @param priority negative when not written
 * @param caching of the contents
 * @param access what it demands of its callers
 */
public record ResourceModel(
    String uri,
    String name,
    String method,
    JavaType declaringType,
    String title,
    String description,
    String mimeType,
    long size,
    List<String> audience,
    double priority,
    List<IconModel> icons,
    Caching caching,
    AccessContract access,
    List<ParameterModel> parameters,
    ContentModel result,
    List<JavaType> thrown,
    Set<String> suppressed,
    Origin origin) {

  /** Whether the URI has variables. */
  public boolean template() {
    return uri.indexOf('{') >= 0;
  }
}
