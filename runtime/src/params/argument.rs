//! Types that can be parameters.

use crate::permission::PermissionChange;
use crate::range::{MonthRange, Period, PoolRange};
use crate::release::{self, Release};
use crate::scalar::{Repr, Scalar};
use crate::template::Template;
use crate::wire::{Value, WireType};

/// A type that can be a parameter of a call: a scalar, a list of scalars, a template, or a type of several positions.
pub trait Argument: Sized {
    /// The wire types of its positions.
    const WIRE: &'static [WireType];

    /// Appends its positions; an error says what is wrong with the value.
    fn write(&self, positions: &mut Vec<Value>) -> Result<(), String>;

    /// The same as a server of this release reads it; `None` for the newest that the catalogue knows.
    fn write_for(&self, _release: Option<Release>, positions: &mut Vec<Value>) -> Result<(), String> {
        self.write(positions)
    }

    /// Whether a server of this release knows the value; an error says which does.
    fn check(&self, _release: Release) -> Result<(), String> {
        Ok(())
    }

    /// Takes it from its positions, whose types have been compared with [`Argument::WIRE`].
    fn read(positions: Vec<Value>) -> Result<Self, String>;

    /// The same as a server of this release reads it; `None` for the newest that the catalogue knows.
    fn read_for(_release: Option<Release>, positions: Vec<Value>) -> Result<Self, String> {
        Self::read(positions)
    }
}

fn misfit<T>() -> Result<T, String> {
    Err("its values do not fit the type".into())
}

fn ints(positions: &[Value]) -> Vec<i32> {
    positions.iter().filter_map(|value| if let Value::Int(int) = value { Some(*int) } else { None }).collect()
}

impl<T: Scalar> Argument for T {
    const WIRE: &'static [WireType] = &[T::Repr::WIRE];

    fn write(&self, positions: &mut Vec<Value>) -> Result<(), String> {
        positions.push(self.to_repr().into_value());
        Ok(())
    }

    fn check(&self, release: Release) -> Result<(), String> {
        release::check("this value", self.since(), self.until(), release)
    }

    fn read(positions: Vec<Value>) -> Result<Self, String> {
        match positions.into_iter().next().and_then(T::Repr::from_value) {
            Some(repr) => Ok(T::from_repr(repr)),
            None => misfit(),
        }
    }
}

impl<T: Scalar> Argument for Vec<T> {
    const WIRE: &'static [WireType] = &[WireType::Array];

    fn write(&self, positions: &mut Vec<Value>) -> Result<(), String> {
        positions.push(Value::Array(self.iter().map(|item| item.to_repr().into_value()).collect()));
        Ok(())
    }

    fn check(&self, release: Release) -> Result<(), String> {
        self.iter().try_for_each(|item| item.check(release))
    }

    fn read(positions: Vec<Value>) -> Result<Self, String> {
        let Some(Value::Array(items)) = positions.into_iter().next() else { return misfit() };
        let item = |value: Value| {
            let found = value.wire_type();
            T::Repr::from_value(value).map(T::from_repr).ok_or_else(|| format!("expected items of type {}, found {found}", T::Repr::WIRE))
        };
        items.into_iter().map(item).collect()
    }
}

impl Argument for Template {
    const WIRE: &'static [WireType] = &[WireType::String];

    fn write(&self, positions: &mut Vec<Value>) -> Result<(), String> {
        self.write_for(None, positions)
    }

    fn write_for(&self, release: Option<Release>, positions: &mut Vec<Value>) -> Result<(), String> {
        positions.push(Value::String(self.written_for(release.into()).map_err(|error| error.to_string())?));
        Ok(())
    }

    fn read(positions: Vec<Value>) -> Result<Self, String> {
        Self::read_for(None, positions)
    }

    fn read_for(release: Option<Release>, positions: Vec<Value>) -> Result<Self, String> {
        match positions.into_iter().next() {
            Some(Value::String(text)) => Self::parse_for(&text, release.into()).map_err(|error| error.to_string()),
            _ => misfit(),
        }
    }
}

impl Argument for PoolRange {
    const WIRE: &'static [WireType] = &[WireType::Int; 2];

    fn write(&self, positions: &mut Vec<Value>) -> Result<(), String> {
        positions.extend(self.to_positions().map(Value::Int));
        Ok(())
    }

    fn read(positions: Vec<Value>) -> Result<Self, String> {
        <[i32; 2]>::try_from(ints(&positions)).map(Self::from_positions).or_else(|_| misfit())
    }
}

impl Argument for Period {
    const WIRE: &'static [WireType] = &[WireType::Int; 2];

    fn write(&self, positions: &mut Vec<Value>) -> Result<(), String> {
        positions.extend(self.to_positions()?.map(Value::Int));
        Ok(())
    }

    fn read(positions: Vec<Value>) -> Result<Self, String> {
        <[i32; 2]>::try_from(ints(&positions)).map(Self::from_positions).or_else(|_| misfit())
    }
}

impl Argument for MonthRange {
    const WIRE: &'static [WireType] = &[WireType::Int; 4];

    fn write(&self, positions: &mut Vec<Value>) -> Result<(), String> {
        positions.extend(self.to_positions().map(Value::Int));
        Ok(())
    }

    fn read(positions: Vec<Value>) -> Result<Self, String> {
        <[i32; 4]>::try_from(ints(&positions)).map_or_else(|_| misfit(), Self::from_positions)
    }
}

impl Argument for PermissionChange {
    const WIRE: &'static [WireType] = &[WireType::Int; 9];

    fn write(&self, positions: &mut Vec<Value>) -> Result<(), String> {
        positions.extend(self.to_positions().map(Value::Int));
        Ok(())
    }

    fn read(positions: Vec<Value>) -> Result<Self, String> {
        <[i32; 9]>::try_from(ints(&positions)).map_or_else(|_| misfit(), Self::from_positions)
    }
}
