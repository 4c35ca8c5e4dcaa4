package dev.matte.runtime.dispatch;

import dev.matte.runtime.protocol.Implementation;
import java.util.Optional;

/**
 * What a server is called, what it tells models, and how long its lists and this may be kept.
 *
 * @param instructions for the model that uses the server
 */
public record Introduction(Implementation server, Optional<String> instructions, Caching caching) {}
