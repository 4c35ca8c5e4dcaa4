package dev.matte.sample.everything;

import dev.matte.annotations.McpResource;

/** Resources of each kind. */
public interface Resources {

  /** Text that never changes. */
  @McpResource(uri = "test://static-text", name = "static-text", mimeType = "text/plain")
  String text();

  /** Bytes that never change. */
  @McpResource(uri = "test://static-binary", name = "static-binary", mimeType = Media.PNG)
  byte[] binary();

  /** Text that clients may watch. */
  @McpResource(uri = "test://watched-resource", name = "watched-resource", mimeType = "text/plain")
  String watched();

  /**
   * Data about anything.
   *
   * @param id what the data is about
   */
  @McpResource(uri = "test://template/{id}/data", name = "data", mimeType = "application/json")
  Data data(String id);

  /**
   * Data about a thing.
   *
   * @param id which thing it is
   */
  record Data(String id, boolean templateTest, String data) {}
}
