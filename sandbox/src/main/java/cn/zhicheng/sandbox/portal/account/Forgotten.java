package cn.zhicheng.sandbox.portal.account;

import cn.zhicheng.sandbox.portal.PortalKind;
import java.io.Serializable;

/**
 * Whose password was forgotten, as somebody claims; there may be no such account.
 *
 * @param typed login name, mobile or ID number
 */
record Forgotten(PortalKind kind, String typed) implements Serializable {}
