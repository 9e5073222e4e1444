/** The sign-in page: two boxes, password, and codes that are scanned with a phone. */
@NullMarked
package cn.zhicheng.sandbox.portal.signin;

import org.jspecify.annotations.NullMarked;
