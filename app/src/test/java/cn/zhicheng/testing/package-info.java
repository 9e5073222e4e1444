/**
 * What tests share: the product on a real PostgreSQL, a clock that can be set, a statement counter.
 */
@NullMarked
package cn.zhicheng.testing;

import org.jspecify.annotations.NullMarked;
