/** The SMS service in small: codes, and an inbox that everybody can read. */
@NullMarked
package cn.zhicheng.sandbox.portal.sms;

import org.jspecify.annotations.NullMarked;
