package dev.matte.legacy.source;

import java.io.IOException;
import java.net.URI;
import java.util.List;

/** Asks servers that run for their tools. */
public interface LiveServers {

  /**
   * Starts a server, asks it for its tools, all pages of them, and ends it.
   *
   * @param command the program and its arguments
   * @return a list of tools as JSON text
   */
  String list(List<String> command) throws IOException, InterruptedException;

  /**
   * Asks a server that answers over HTTP.
   *
   * @return a list of tools as JSON text
   */
  String list(URI server) throws IOException, InterruptedException;
}
