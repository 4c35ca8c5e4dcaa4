/** How much of what the engine allows a server over HTTP reaches, and how soon it is there. */
@NullMarked
package dev.matte.bench.http;

import org.jspecify.annotations.NullMarked;
