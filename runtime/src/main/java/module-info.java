/** What generated code calls and an application starts. */
@SuppressWarnings("requires-automatic") // jose4j has a fixed name, but no descriptor
module dev.matte.runtime {
  exports dev.matte.runtime;
  exports dev.matte.runtime.audit;
  exports dev.matte.runtime.auth;
  exports dev.matte.runtime.binding;
  exports dev.matte.runtime.client;
  exports dev.matte.runtime.guard;
  exports dev.matte.runtime.http;
  exports dev.matte.runtime.json;
  exports dev.matte.runtime.limit;
  exports dev.matte.runtime.netty;
  exports dev.matte.runtime.once;
  exports dev.matte.runtime.protocol;
  exports dev.matte.runtime.skill;
  exports dev.matte.runtime.stdio;
  exports dev.matte.runtime.task;
  exports dev.matte.runtime.tool;
  exports dev.matte.runtime.transport;

  // Only for JSON of any shape in the author's signatures; who uses it requires it as well.
  requires static tools.jackson.databind;
  requires static org.jspecify;

  // Only for the frontmatter of skills.
  requires static org.snakeyaml.engine;

  // Only for tokens (JWT), whose keys come by HTTP.
  requires static java.net.http;
  requires static org.jose4j;

  // Only for servers over HTTP.
  requires static io.netty.buffer;
  requires static io.netty.codec;
  requires static io.netty.codec.http;
  requires static io.netty.common;
  requires static io.netty.handler;
  requires static io.netty.transport;
  requires static io.netty.transport.classes.epoll;
}
