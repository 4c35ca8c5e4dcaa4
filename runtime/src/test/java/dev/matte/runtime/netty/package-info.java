/** The engine against well-behaved, careless and hostile clients, over real sockets. */
@NullMarked
package dev.matte.runtime.netty;

import org.jspecify.annotations.NullMarked;
