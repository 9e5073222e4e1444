/**
 * The content of a fresh sandbox: bodies, plans, people and applications in every state, made by
 * the product's own use cases. Who there is stands in {@code resources/demo} and {@code
 * resources/portal/users}.
 */
@NullMarked
package cn.zhicheng.sandbox.demo;

import org.jspecify.annotations.NullMarked;
