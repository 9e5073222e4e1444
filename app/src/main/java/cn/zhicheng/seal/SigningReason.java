package cn.zhicheng.seal;

import java.time.Instant;

/**
 * Why a document is signed; readers show it beside the signature.
 *
 * @param what e.g. 电子职称证书签发
 * @param at when, as the signature claims it; a time-stamp, where there is one, proves it
 */
public record SigningReason(String what, Instant at) {}
