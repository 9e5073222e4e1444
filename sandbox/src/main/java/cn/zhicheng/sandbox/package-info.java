/**
 * The outside world in small: the launcher behind {@code ./run}, the lasting PostgreSQL, the
 * government portal and the hook for demo data. Never inside the product's jar. May use the
 * product's public types; the product knows nothing of it.
 */
@NullMarked
package cn.zhicheng.sandbox;

import org.jspecify.annotations.NullMarked;
