/**
 * Plays 安徽政务服务网: an OpenID provider with its own pages, accounts and cookie. It owns its Spring
 * context, shares nothing with the product but HTTP, and never reads the product's database.
 */
@NullMarked
package cn.zhicheng.sandbox.portal;

import org.jspecify.annotations.NullMarked;
