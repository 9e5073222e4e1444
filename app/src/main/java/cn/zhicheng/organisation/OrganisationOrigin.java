package cn.zhicheng.organisation;

/** How a body came to the platform. */
public enum OrganisationOrigin {
  /** Registered itself with a legal-person account of the government portal; one row per USCC. */
  PORTAL,
  /** Preset by operations on a bureau's request; the USCC may be absent or shared (FAQ-U6). */
  PRESET
}
