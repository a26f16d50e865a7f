// @generated from spec/image.yaml by `cargo xtask codegen`. Do not edit.

mod backup_increment;
mod image;
mod image_state;
mod image_type;
mod image_type_name;

pub use backup_increment::BackupIncrement;
pub use image::Image;
pub use image_state::ImageState;
pub use image_type::ImageType;
pub use image_type_name::ImageTypeName;
