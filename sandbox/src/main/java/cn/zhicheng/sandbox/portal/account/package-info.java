/** Opening an account at the portal, and a new password for who forgot the old one. */
@NullMarked
package cn.zhicheng.sandbox.portal.account;

import org.jspecify.annotations.NullMarked;
